import { claimedBrandHost } from './claimed-brand-host.ts';
import { claimedSupportAccount } from './claimed-support-account.ts';
import { deniedChannel } from './denied-channel.ts';
import type { Detector } from './detector.ts';
import { formerChannel } from './former-channel.ts';
import { idMismatch } from './id-mismatch.ts';
import { loginForm } from './login-form.ts';
import { lookalikeAccount } from './lookalike-account.ts';
import { lookalikeHost } from './lookalike-host.ts';
import { misleadingLink } from './misleading-link.ts';
import { recoveryAgent } from './recovery-agent.ts';
import { secretForm } from './secret-form.ts';
import { secretRequest } from './secret-request.ts';
import { suppliedPhrase } from './supplied-phrase.ts';
import { supportRedirect } from './support-redirect.ts';

/** Every rule, in the order in which findings are shown. */
export const detectors: readonly Detector[] = [
  secretForm,
  loginForm,
  secretRequest,
  suppliedPhrase,
  misleadingLink,
  lookalikeAccount,
  deniedChannel,
  claimedSupportAccount,
  idMismatch,
  formerChannel,
  lookalikeHost,
  supportRedirect,
  recoveryAgent,
  claimedBrandHost,
];
