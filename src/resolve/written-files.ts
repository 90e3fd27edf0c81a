// The readers of files that people write as YAML or JSON. They are loaded together, when there is
// such a file: they share a parser and a vocabulary, of which each would else bring its own copy.

export { resolveCatalogue } from './catalogue/catalogue.js';
export { newestOf } from './catalogue/catalogue-file.js';
export { readIndex } from './catalogue/catalogue-index.js';
export { readHelmStart } from './manifests/helm/values.js';
export { parseYaml } from './manifests/yaml/parse.js';
export { readComposeStart, readYamlManifest, readYamlText } from './manifests/yaml/yaml.js';
export { extendsNothingNamed, extendsOf } from './policy/read-written.js';
export { resolvePolicy } from './policy/resolve-policy.js';
