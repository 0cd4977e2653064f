export interface Rule {
  name: string
  /** What the developer reads when stopped. */
  comment: string
  from: RegExp
  except?: RegExp
  to: RegExp
  allow?: RegExp | ((from: string, to: string) => boolean)
}

const feature = (path: string): string | null => /^web\/src\/features\/([^/]+)\//.exec(path)?.[1] ?? null
const tests = /[.]test[.]tsx?$|\/tests\//

/** The rules are the architecture. A path is a file of this repository, or `package:name` for what is installed. */
export const rules: readonly Rule[] = [
  {
    name: 'law-stands-alone',
    comment: 'The law does not know about computers.',
    from: /^packages\/duties\/src\//,
    except: tests,
    to: /^/,
    allow: /^packages\/duties\/src\//,
  },
  {
    name: 'formats-stand-alone',
    comment: 'A format reader turns bytes into records. Meaning is given in features/exchange.',
    from: /^packages\/interop\/src\//,
    to: /^(web\/|packages\/duties|package:@waymark)/,
  },
  {
    name: 'provision-stands-alone',
    comment: 'Minutes and pence are worked out of facts that are handed in: no law, no formats, no computers.',
    from: /^packages\/provision\/src\//,
    except: tests,
    to: /^/,
    allow: /^packages\/provision\/src\//,
  },
  {
    name: 'foundations-know-no-rooms',
    comment: 'If platform needs a feature, pass it a function.',
    from: /^web\/src\/platform\//,
    to: /^web\/src\/features\//,
  },
  {
    name: 'knock-before-entering',
    comment: "Use the other feature's public.server.ts, or listen to its event.",
    from: /^web\/src\/features\//,
    except: tests,
    to: /^web\/src\/features\//,
    allow: (from, to) => feature(from) === feature(to) || to.endsWith('/public.server.ts'),
  },
  {
    name: 'only-use-cases-open-the-store',
    comment: 'SQL is asked for by a query or a command, so that permission and the log happen.',
    from: /^web\/src\/features\//,
    except: /[.](query|command|store)[.]server[.]ts$|[.]server[.]ts$|[.]db[.]test[.]ts$/,
    to: /[.]store[.]server[.]ts$/,
  },
  {
    name: 'views-only-look',
    comment: 'A view declares its own props and gets everything through them.',
    from: /[.]view[.]tsx$/,
    to: /[.]server[.]ts$|[.]page[.]tsx?$/,
  },
  {
    name: 'rules-are-pure',
    comment: 'Same facts, same answer.',
    from: /[.](rules|policy|events|form)[.]ts$/,
    to: /[.]server[.]ts$/,
  },
  {
    name: 'one-way-to-the-database',
    comment: 'Only platform/db speaks to a driver.',
    from: /^/,
    except: /^web\/(src\/platform\/db|database|tests|bench)/,
    to: /^package:(pg|@electric-sql\/pglite)$/,
  },
  {
    name: 'furniture',
    comment: 'ui knows no SEND words and no data.',
    from: /^web\/src\/ui\//,
    to: /^web\/src\/(features|platform)\/|^packages\/|^package:@waymark/,
  },
  {
    name: 'production-does-not-lean-on-tests',
    comment: 'Move the shared part out of the test.',
    from: /^/,
    except: /[.]test[.]tsx?$|\/tests\/|^web\/bench\//,
    to: tests,
  },
]
