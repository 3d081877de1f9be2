/** Runs once, when a part of the page comes into sight or is stepped into. */
export function whenReached(part: HTMLElement, run: () => void): void {
  const reached = () => {
    sight.disconnect();
    part.removeEventListener('focusin', reached);
    run();
  };
  const sight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) reached();
  });
  sight.observe(part);
  part.addEventListener('focusin', reached);
}
