import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { draft } from './draft.js';
import { findings } from './findings.js';
import { intake } from './intake.js';
import { overview } from './overview.js';
import { tokens } from './tokens.js';

export const styles: CSSResultGroup = [tokens, base, intake, overview, findings, draft];
