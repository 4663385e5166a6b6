/** Before each file of browser tests: browsers are kept from one to the next. */
import { keepBrowsers } from './running.ts';

keepBrowsers();
