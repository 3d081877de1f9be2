/** Brings a style sheet to the page once; resolves when it is there, rejects when it cannot be had. */
export const styled = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if ([...document.styleSheets].some((sheet) => sheet.href?.endsWith(href) === true)) {
      resolve();
      return;
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    document.head.append(link);
  });
