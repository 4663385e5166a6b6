/** @jsxImportSource react */
import { Editor } from 'draft-js';
import { useState } from 'react';
import { call } from './send.ts';
import { freshState } from './text.ts';
import { words } from './words.ts';

/** Private messages, new and old stack: boxes that must be left alone. */
export function MessagesPage() {
  const [text, setText] = useState('');
  const [old, setOld] = useState(() => freshState());
  return (
    <div className="other-page" data-testid="dm-container">
      <h1>{words.messages}</h1>
      <textarea
        data-testid="dm-composer-textarea"
        placeholder={words.startMessage}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="send"
        data-testid="dm-composer-send-button"
        onClick={() => {
          void call('SendMessage', { text });
          setText('');
        }}
      >
        {words.post}
      </button>
      <div data-testid="DMDrawer">
        <Editor
          editorState={old}
          onChange={setOld}
          webDriverTestID="dmComposerTextInput"
          role="textbox"
          placeholder={words.startMessage}
        />
      </div>
    </div>
  );
}

/** The assistant's box: a text area of no concern to us. */
export function GrokPage() {
  return (
    <div className="other-page">
      <h1>{words.grok}</h1>
      <textarea placeholder={words.askAnything} aria-label={words.askAnything} />
    </div>
  );
}

/** Long-form articles: Draft.js again, but without the composer's test ids. */
export function ArticlesPage() {
  const [state, setState] = useState(() => freshState());
  return (
    <div className="other-page">
      <h1>{words.articles}</h1>
      <Editor editorState={state} onChange={setState} webDriverTestID="composer" role="textbox" />
    </div>
  );
}
