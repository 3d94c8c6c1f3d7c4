// Warns before the session ends, and clears the screen when it has. How much is left is asked of the server: another tab
// may have gone on, and being asked does not count as doing something. The words stand in the page.
const dialog = document.getElementById('session-warning')
const { left: leftPath, extend: extendPath, signIn, whose } = dialog.dataset
const warning = Number(dialog.dataset.warning)
const line = document.getElementById('session-until')
const time = document.getElementById('session-time')
const said = document.getElementById('session-said')
const everyMinute = 60
const everyWhileWarned = 10

let known = { seconds: Number(dialog.dataset.seconds), mayStay: dialog.dataset.mayStay === 'true', whose }
let knownAt = Date.now()
let lasting = { ...known, at: knownAt }
let triedAt = knownAt
let timer
let told = 0
let heard = false
let edited = null

const main = document.getElementById('main')
main.addEventListener('input', event => { edited = event.target.closest('form[method=post]') ?? edited })

const remaining = () => Math.ceil(known.seconds - (Date.now() - knownAt) / 1000)

// A form that came back, with errors or after signing in, holds what was typed before.
const kept = () => edited
  ?? (document.title.startsWith('Error:') || new URLSearchParams(location.search).has('parked') ? main.querySelector('form[method=post]') : null)

async function ask(path = leftPath, request = {}) {
  triedAt = Date.now()
  try {
    const answer = await fetch(path, { redirect: 'manual', ...request })
    if (answer.ok) learn(await answer.json())
    else if (answer.type === 'opaqueredirect') learn({ seconds: 0 })
  } catch {
    // The server is away: what was known last still runs down, and it is asked again.
  }
  look()
}

function learn(answer) {
  known = answer
  knownAt = Date.now()
  if (answer.seconds > 0) lasting = { ...answer, at: knownAt }
  if (answer.line) line.textContent = answer.line
  // Somebody else signed in here: this page is not theirs.
  if (answer.seconds > 0 && answer.whose !== whose) location.reload()
}

function look() {
  const seconds = remaining()
  if (seconds <= 0) over()
  else if (seconds > warning) goOn(Math.min(seconds - warning, everyMinute))
  else if (!known.mayStay && heard) goOn(Math.min(seconds, everyMinute))
  else warn(seconds)
}

function wait(seconds, then) {
  clearTimeout(timer)
  timer = setTimeout(then, seconds * 1000)
}

function goOn(seconds) {
  if (known.mayStay) heard = false
  told = 0
  if (dialog.open) dialog.close()
  wait(seconds, ask)
}

function warn(seconds) {
  open(known.mayStay ? 'stay' : 'last')
  time.textContent = words(seconds)
  // A screen reader hears it a few times, and not every second.
  const mark = [10, 30, 60].find(each => seconds <= each) ?? warning
  if (mark !== told) said.textContent = words(seconds)
  told = mark
  wait(1, (Date.now() - triedAt) / 1000 >= everyWhileWarned ? ask : look)
}

function over() {
  clearTimeout(timer)
  if (kept()) open('over')
  else location.replace(`${signIn}?${new URLSearchParams({ to: location.pathname + location.search, ...why() })}`)
}

// Where it ended before its time, by signing out elsewhere say, no reason is given.
function why() {
  if (lasting.seconds - (Date.now() - lasting.at) / 1000 > everyMinute) return {}
  return { ended: lasting.mayStay ? 'idle' : 'too-old' }
}

function open(state) {
  if (dialog.open && dialog.dataset.state === state) return
  dialog.dataset.state = state
  if (!dialog.open) dialog.showModal()
  dialog.querySelector(`[data-answer=${state}]`).focus()
}

function words(seconds) {
  const count = (number, unit) => number === 0 ? [] : [`${number} ${unit}${number === 1 ? '' : 's'}`]
  return [...count(Math.floor(seconds / 60), 'minute'), ...count(seconds % 60, 'second')].join(' ')
}

const answers = {
  stay: () => ask(extendPath, { method: 'POST', body: new FormData(dialog.querySelector('form')) }),
  last: () => { heard = true; look() },
  // If its person has signed in in another tab, the page goes on as it was. Sent as it is, the form is kept for them.
  over: async () => {
    await ask()
    if (remaining() <= 0) HTMLFormElement.prototype.submit.call(kept())
  },
}

dialog.addEventListener('click', event => {
  const answer = event.target.closest('[data-answer]')
  if (!answer) return
  event.preventDefault()
  answers[answer.dataset.answer]()
})

dialog.addEventListener('cancel', event => {
  event.preventDefault()
  if (dialog.dataset.state !== 'over') answers[dialog.dataset.state]()
})

addEventListener('pageshow', event => { if (event.persisted) ask() })
document.addEventListener('visibilitychange', () => { if (!document.hidden) ask() })
look()
