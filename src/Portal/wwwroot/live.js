// Starts Blazor on the few pages with live parts. No enhanced navigation: it would undo the design systems' scripts.
const base = document.createElement('base')
base.href = new URL('./', import.meta.url).href
document.head.prepend(base)

// Blazor needs the base address above; a link to a place in the page must not leave the page because of it.
document.addEventListener('click', event => {
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  window.location.hash = link.hash
})

// When the live part is up it draws its fields anew. What was chosen or typed until then is put back, and told to it.
const early = new Map()
const remember = event => { if (event.target.name) early.set(event.target.name, { field: event.target, value: event.target.value }) }
document.addEventListener('input', remember, true)
new MutationObserver(() => {
  for (const [name, { field, value }] of early) {
    const now = document.getElementsByName(name)[0]
    if (!now || now === field) continue
    early.delete(name)
    if (now.value === value) continue
    now.value = value
    now.dispatchEvent(new Event('change', { bubbles: true }))
  }
}).observe(document.body, { childList: true, subtree: true })

Blazor.start({ ssr: { disableDomPreservation: true } })
