// npm run schemas: writes the JSON Schemas that the content's YAML files name.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { schemaFolder, yamlSchemas } from '../content/json-schemas.ts';

const folder = join(contentFolder, schemaFolder);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(yamlSchemas())) writeFileSync(join(folder, name), text);
