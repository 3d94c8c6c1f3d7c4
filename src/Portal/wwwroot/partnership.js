import { initAll as initGovuk, isSupported } from './lib/govuk-frontend.min.js'
import './copy.js'
import { initAll as initMoj } from './lib/moj-frontend.min.js'

// GOV.UK Frontend asks for these two classes from an inline script, which our content security policy forbids.
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
}

if (isSupported()) {
  initGovuk()
  initMoj()
}
