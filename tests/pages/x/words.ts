import type { Locale } from './settings.ts';
import { locale } from './settings.ts';

const english = {
  home: 'Home',
  explore: 'Explore',
  messages: 'Messages',
  grok: 'Assistant',
  articles: 'Articles',
  profile: 'Profile',
  post: 'Post',
  postAll: 'Post all',
  reply: 'Reply',
  schedule: 'Schedule',
  happening: 'What’s happening?',
  postYourReply: 'Post your reply',
  addAnother: 'Add another post',
  postText: 'Post text',
  search: 'Search',
  drafts: 'Drafts',
  media: 'Media',
  close: 'Close',
  back: 'Back',
  done: 'Done',
  addDescription: 'Add description',
  describe: 'Description of the picture',
  sent: 'Your post was sent.',
  view: 'View',
  scheduled: 'Your post will be sent later.',
  duplicate: 'You already said that.',
  failed: 'Something went wrong. Try again.',
  save: 'Save',
  discard: 'Discard',
  keepDraft: 'Save post?',
  startMessage: 'Start a new message',
  askAnything: 'Ask anything',
  willSend: 'Will send on 1 December at 09:00',
  forYou: 'For you',
  following: 'Following',
};

type Words = typeof english;

const german: Partial<Words> = {
  home: 'Startseite',
  post: 'Posten',
  postAll: 'Alle posten',
  reply: 'Antworten',
  schedule: 'Planen',
  happening: 'Was gibt’s Neues?',
  postYourReply: 'Poste deine Antwort',
  addAnother: 'Weiteren Post hinzufügen',
  postText: 'Text posten',
  search: 'Suche',
  addDescription: 'Beschreibung hinzufügen',
  sent: 'Dein Post wurde gesendet.',
  view: 'Ansehen',
  failed: 'Etwas ist schiefgelaufen.',
};

const japanese: Partial<Words> = {
  home: 'ホーム',
  post: 'ポストする',
  postAll: 'すべてポスト',
  reply: '返信',
  schedule: '予約設定',
  happening: 'いまどうしてる？',
  postYourReply: '返信をポスト',
  addAnother: 'ポストを追加',
  postText: 'ポスト本文',
  search: '検索',
  addDescription: '説明を追加',
  sent: 'ポストを送信しました。',
  view: '表示',
  failed: '問題が発生しました。',
};

const translations: Record<Locale, Partial<Words>> = { en: {}, de: german, ja: japanese };

/** The interface's words in the language the address asked for. */
export const words: Words = { ...english, ...translations[locale] };
