/** What a previewed page runs to stay up to date: reloads on a change, shows the content's problems over the page. */

/** Plain text for the browser; never part of a published page. */
export const liveScript = `
const events = new EventSource('/__preview/events');
const box = document.createElement('pre');
box.setAttribute('style', 'position:fixed;inset:auto 0 0;z-index:9;margin:0;max-height:60vh;overflow:auto;padding:1rem;' +
  'background:#fff;color:#7a1010;border-top:4px solid #b3261e;font:14px/1.6 monospace;white-space:pre-wrap');
events.addEventListener('change', () => location.reload());
events.addEventListener('problems', (event) => {
  box.textContent = JSON.parse(event.data);
  if (box.textContent === '') box.remove();
  else document.body.append(box);
});
`;

/** The page shown when the content has never been whole since the preview began. */
export const waitingPage = `<!DOCTYPE html><html lang="zh-Hans"><meta charset="utf-8"><title>科报 · 预览</title>
<p>内容有误，改好存盘后这里会自动显示。 <span lang="en">The content has errors; once they are mended and saved, the page shows here.</span></p>`;
