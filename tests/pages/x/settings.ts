/**
 * What the address of this stand-in may ask for besides what all of them understand:
 *
 *   ?as=handle              who the composer posts for (a delegated account)
 *   ?editor=textarea        the mobile site's plain text box in place of Draft.js
 */
import { account, askedFor } from '../shell/settings.ts';

export { account, type Locale, locale, theme } from '../shell/settings.ts';

export const postsAs = askedFor('as') ?? account;
export const plainTextBox = askedFor('editor') === 'textarea';
