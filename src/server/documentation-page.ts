import type { Route, Who } from './route.ts'

/** A plain page about every route, served by ourselves; it needs no script and prints well. */
export function documentationPage(routes: readonly Route[]): string {
  const groups = new Map<string, Route[]>()
  for (const route of routes) {
    const room = route.path.split('/')[2] ?? ''
    groups.set(room, [...(groups.get(room) ?? []), route])
  }
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Liên Thế Hệ: giao diện lập trình (API)</title></head><body>
<h1>Giao diện lập trình (API)</h1>
<p>Mô tả máy đọc được: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Mọi lệnh ghi gửi JSON có <code>id</code> (UUID do máy gửi đặt): gửi hai lần chỉ làm một lần.
Trả lời: 201 đã làm, 200 đã làm từ trước, 403 không được làm, 409 bị từ chối (mã ổn định), 422 sai khuôn dạng.</p>
${[...groups].map(([room, list]) => `<h2>${marked(room)}</h2><table border="1" cellpadding="6" cellspacing="0"><thead><tr><th scope="col">Lệnh</th><th scope="col">Việc</th><th scope="col">In English</th><th scope="col">Ai được gọi</th></tr></thead><tbody>${list.map(row).join('')}</tbody></table>`).join('\n')}
</body></html>`
}

function row(route: Route): string {
  const method = route.kind === 'read' ? route.method.toUpperCase() : 'POST'
  return `<tr><td><code>${method} ${marked(route.path)}</code></td><td>${marked(route.about.vi)}</td><td lang="en">${marked(route.about.en)}</td><td>${marked(whoInWords(route.who))}</td></tr>`
}

function whoInWords(who: Who): string {
  if (who === 'anyone') return 'mọi người'
  if (who === 'signed-in') return 'người đã đăng nhập'
  if (who === 'demo') return 'chỉ bản chạy thử'
  return `${who.thing}: ${who.action}`
}

const marked = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
