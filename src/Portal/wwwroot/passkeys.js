// Passkeys: asks the portal what to ask the browser, asks the browser, and sends its answer with the form.
// Forms are hidden until it is known that this browser can; what to do otherwise stands on the page.
const read = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0))
const write = buffer => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
const listed = list => (list ?? []).map(each => ({ ...each, id: read(each.id) }))

async function options(form, signal) {
  const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal })
  if (!answer.ok) throw new Error(`The portal answered ${answer.status}.`)
  return answer.json()
}

async function create(form) {
  const publicKey = await options(form)
  publicKey.challenge = read(publicKey.challenge)
  publicKey.user.id = read(publicKey.user.id)
  publicKey.excludeCredentials = listed(publicKey.excludeCredentials)
  const made = await navigator.credentials.create({ publicKey })
  return {
    ...common(made),
    response: {
      clientDataJSON: write(made.response.clientDataJSON),
      attestationObject: write(made.response.attestationObject),
      transports: made.response.getTransports?.() ?? []
    }
  }
}

async function request(form, mediation, signal) {
  const publicKey = await options(form, signal)
  publicKey.challenge = read(publicKey.challenge)
  publicKey.allowCredentials = listed(publicKey.allowCredentials)
  const shown = await navigator.credentials.get({ publicKey, mediation, signal })
  return {
    ...common(shown),
    response: {
      clientDataJSON: write(shown.response.clientDataJSON),
      authenticatorData: write(shown.response.authenticatorData),
      signature: write(shown.response.signature),
      userHandle: write(shown.response.userHandle)
    }
  }
}

// By hand and not by toJSON(), which some password managers break.
const common = credential => ({
  id: credential.id,
  rawId: write(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment,
  clientExtensionResults: credential.getClientExtensionResults()
})

function send(form, credential) {
  form.elements.namedItem('credential').value = JSON.stringify(credential)
  form.submit()
}

function say(form, words) {
  const place = form.querySelector('[data-passkey-says]')
  place.textContent = ''
  place.textContent = words ? place.dataset[words] : ''
}

const why = error => error.name === 'InvalidStateError' ? 'known' : error.name === 'NotAllowedError' || error.name === 'AbortError' ? 'cancelled' : 'failed'

// While a passkey is offered in the field for the address, a button must first take the offer back.
let offer

async function answer(event) {
  event.preventDefault()
  const form = event.currentTarget
  if (form.dataset.busy) return
  form.dataset.busy = 'true'
  say(form)
  offer?.abort()
  try {
    send(form, form.dataset.passkey === 'create' ? await create(form) : await request(form))
  } catch (error) {
    say(form, why(error))
  } finally {
    delete form.dataset.busy
  }
}

async function offerInField(form) {
  if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return
  offer = new AbortController()
  try {
    send(form, await request(form, 'conditional', offer.signal))
  } catch {
    // Nobody asked for it: the button is still there.
  }
}

if (window.PublicKeyCredential && window.isSecureContext) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.addEventListener('submit', answer)
    form.hidden = false
    for (const other of document.querySelectorAll('[data-without-passkeys]')) other.hidden = true
    if (form.dataset.offer !== undefined) offerInField(form)
  }
}
