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

Blazor.start({ ssr: { disableDomPreservation: true } })
