(({ documentElement: { dataset } }, { search }) => {
  dataset.script = '';
  if (/[?&]q=[^&]/.test(search)) dataset.asked = '';
  try {
    const elder = new URLSearchParams(search).get('elder');
    if (elder) localStorage.setItem('shaitu-elder', elder === '1' ? '1' : '');
    if (localStorage.getItem('shaitu-elder') || elder === '1') dataset.elder = '';
    const theme = localStorage.getItem('shaitu-theme');
    if (theme) dataset.theme = theme;
  } catch {
    if (search.includes('elder=1')) dataset.elder = '';
  }
})(document, location);
