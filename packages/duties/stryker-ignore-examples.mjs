/**
 * The made-up facts of a worked example are the test, not the law: a changed test proves nothing about what it tests. The examples of a
 * duty, and the builders of facts above it (`const pupil = … => aPupil(…)`), are left out of what is mutated.
 */
const builders = new Set(['aPupil', 'aSchool', 'aSenco', 'aReview', 'anAssessment'])

const isExamples = ({ node }) => node.type === 'ObjectProperty' && node.key.name === 'examples'

function isBuilderOfFacts({ node, parentPath }) {
  if (node.type !== 'VariableDeclaration' || parentPath.node.type !== 'Program') return false
  return builders.has(callInside(node.declarations[0]?.init))
}

/** The name of the builder a declaration comes down to: `aPupil(…)`, `(…) => aPupil(…)`, `(…) => ({ ...aSchool(…) })`. */
function callInside(value) {
  if (value?.type === 'ArrowFunctionExpression') return callInside(value.body)
  if (value?.type === 'ObjectExpression')
    return callInside(value.properties.find((one) => one.type === 'SpreadElement')?.argument)
  return value?.type === 'CallExpression' ? value.callee.name : undefined
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'examples',
    value: { shouldIgnore: (path) => (isExamples(path) || isBuilderOfFacts(path) ? 'A worked example is the test' : undefined) },
  },
]
