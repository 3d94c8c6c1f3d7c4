// A button that copies what stands in a field, where the browser lets it. Without a script it is not there: what holds it is hidden.
for (const button of document.querySelectorAll('[data-copies]')) {
  const field = document.getElementById(button.dataset.copies)
  const said = document.getElementById(`${button.dataset.copies}-copied`)
  if (!navigator.clipboard || !field || !said) continue
  button.parentElement.hidden = false
  button.addEventListener('click', async () => {
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
      said.textContent = 'Copied'
    } catch {
      said.textContent = 'The browser did not let it be copied. It is selected: copy it by keyboard'
    }
  })
}
