import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { forgeAt } from '#schema/forge';
import type { Forge } from '#schema/forge';

/** The ways out of the contribution desk that a hall has. */
export interface ContributeWays {
  /** Who takes a bundle of files: the office of `hall.yaml`, else the editors. */
  readonly recipient: string;
  readonly forge: Forge | undefined;
  /** What people call the forge: GitHub. */
  readonly forgeName: string;
  /** Why there is only the bundle; absent with a forge. */
  readonly reason?: string;
  /** The one origin beside its own that the page may ask. */
  readonly connect?: string;
}

/** Where the hall's files are kept; undefined when `hall.yaml` does not say it well enough. */
export const forgeOf = ({ hall }: Catalogue): Forge | undefined =>
  hall.repository === undefined ? undefined : forgeAt(hall.repository, hall.forge);

/** What the desk can offer: a bundle always, the forge's pages and its API where there is a forge. */
export function contributeWays(catalogue: Catalogue): ContributeWays {
  const { hall } = catalogue;
  const { names, noRepository, unknownForge } = t.contributeWays;
  const forge = forgeOf(catalogue);
  return {
    recipient: hall.office?.name ?? hall.editors,
    forge,
    forgeName: forge ? names[forge.kind] : '',
    ...(forge
      ? { connect: new URL(forge.api).origin }
      : { reason: hall.repository === undefined ? noRepository : unknownForge }),
  };
}
