if (innerWidth >= 960) {
  for (const group of document.querySelectorAll('.facets details:nth-of-type(-n + 2)')) {
    group.setAttribute('open', '');
  }
}
