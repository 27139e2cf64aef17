import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { picturesScss, stepPicturesScss, themeJson, tokensScss } from './stylesheets.ts';

const src = path.resolve(import.meta.dirname, '../src');

writeFileSync(path.join(src, 'styles/tokens.scss'), tokensScss());
writeFileSync(path.join(src, 'styles/pictures.scss'), picturesScss());
writeFileSync(path.join(src, 'guides/step-pictures.scss'), stepPicturesScss());
writeFileSync(path.join(src, 'theme.json'), themeJson());
