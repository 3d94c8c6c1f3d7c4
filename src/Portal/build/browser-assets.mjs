// Installs the npm packages when the lock file is newer than what is installed, then compiles the Sass and
// copies what browsers load into wwwroot. Several builds may run at once: the first does the work, others wait.
import { execSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))

const lock = join('obj', 'browser-assets.lock')
const installed = join('node_modules', '.installed')
const built = join('obj', 'browser-assets.stamp')
const font = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const moj = 'node_modules/@ministryofjustice/frontend/moj'

const modified = path => existsSync(path) ? statSync(path).mtimeMs : 0

async function exclusively(work) {
  mkdirSync('obj', { recursive: true })
  const patience = Date.now() + 10 * 60_000
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() > patience) throw new Error(`Another build has held ${lock} for ten minutes. If none is running, delete it.`)
      if (!holderLives()) rmSync(lock, { recursive: true, force: true })
      await wait(200)
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid))
    work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function holderLives() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return true
  } catch (error) {
    // Between the folder and its pid file lies a moment: an empty lock counts as held for five seconds.
    return error.code === 'EPERM' || (error.code === 'ENOENT' && Date.now() - modified(lock) < 5_000)
  }
}

function install() {
  if (modified(installed) >= modified('package-lock.json')) return
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
  writeFileSync(installed, '')
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}

function write(path, text) {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

// MoJ's Sass uses a mixin that GOV.UK's has deprecated: nothing that we could mend.
function warn(message) {
  if (!message.includes('govuk-suppressed-warnings')) console.error(`warning: ${message}`)
}

function compile() {
  const sass = createRequire(import.meta.url)('sass')
  const { css } = sass.compile('Styles/app.scss', {
    loadPaths: ['.', 'node_modules'], style: 'compressed', quietDeps: true, logger: { warn }
  })
  mkdirSync('wwwroot', { recursive: true })
  write('wwwroot/app.css', css)
}

function copyAll() {
  for (const script of [`node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js`, `${moj}/moj-frontend.min.js`]) {
    // The maps are not served: a reference to one would be a 404 in every developer's console.
    const text = readFileSync(script, 'utf8').replace(/\/\/# sourceMappingURL=\S+\s*$/, '')
    mkdirSync('wwwroot/lib', { recursive: true })
    write(join('wwwroot/lib', script.split('/').pop()), text)
  }
  for (const icon of readdirSync(`${moj}/assets/images`).filter(name => /^icon-.*\.svg$/.test(name))) {
    copy(`${moj}/assets/images/${icon}`, `wwwroot/lib/images/${icon}`)
  }
  for (const subset of ['latin', 'latin-ext']) copy(`${font}-${subset}-wght-normal.woff2`, `wwwroot/fonts/${subset}.woff2`)
}

await exclusively(() => {
  install()
  compile()
  copyAll()
  // Both stamps must be newer than every input, or each build would start again.
  writeFileSync(built, '')
  writeFileSync(installed, '')
})
