import { useWords } from '../words.ts';

/** Which Parapet this is, and what it is. */
export function AboutSection({ version }: { readonly version: string }) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words('aboutIntro')}</p>
      <ul class="facts">
        <li>{words('aboutLocal')}</li>
        <li>{words('aboutPacks')}</li>
        <li>{words('aboutPosting')}</li>
      </ul>
      <p class="version">{words('aboutVersion', [version])}</p>
    </>
  );
}
