import type { PageCollection } from '#schema/collection-name';
import { t } from '#i18n/t';

/** The name of a collection's hall: 工匠厅, 成果厅 … */
export const hallName = (collection: PageCollection): string => t.halls[collection].name;
/** What one exhibit of it is called: 工匠, 成果 … */
export const exhibitName = (collection: PageCollection): string => t.halls[collection].exhibit;
