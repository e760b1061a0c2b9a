// What a page can do with the widget beside placing it.
const form = document.querySelector('#indienen');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#ingediend').value = `Ingediend: ${new FormData(form).get('verslag')}`;
});

document.addEventListener('verslagtoets-result', ({ detail }) => {
  const [file] = detail.files;
  console.log(`${file.path}: ${file.verdict}`, file.counts);
});
