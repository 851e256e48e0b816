/** `npm run cli -- …`: what can be done without the screens. Each command is a line of the list below. */
import { FolderInUse } from '#server/folder-lock.ts'
import { Refused } from '#server/accept.ts'
import { sentence } from './refusal-sentence.ts'

type Command = { readonly words: string; readonly usage: string; readonly about: string; readonly run: () => Promise<{ run: (given: readonly string[]) => Promise<number> }> }

const COMMANDS: readonly Command[] = [
  { words: 'plan read', usage: 'FILE', about: 'đọc một kế hoạch (.txt, .docx), in ra JSON / print a plan as JSON', run: async () => ({ run: (await import('./cli-plan.ts')).planRead }) },
  { words: 'plan check', usage: 'FILE', about: 'kiểm tra kế hoạch, in ra các điểm cần xem / print the findings as JSON', run: async () => ({ run: (await import('./cli-plan.ts')).planCheck }) },
  { words: 'plan write', usage: 'FILE --out OUT.docx', about: 'ghi kế hoạch thành Word theo thể thức / write the plan as Word', run: async () => ({ run: (await import('./cli-plan.ts')).planWrite }) },
  { words: 'figures prove', usage: '', about: 'chứng minh số liệu khớp với tính lại / prove every row of figures', run: async () => ({ run: (await import('./cli-figures.ts')).figuresProve }) },
  { words: 'figures', usage: '--on DAY [--area CODE]', about: 'số liệu và kết quả so với chỉ tiêu, JSON / figures and targets as JSON', run: async () => ({ run: (await import('./cli-figures.ts')).figures }) },
  { words: 'ledger prove', usage: '', about: 'chứng minh sổ quỹ của mọi câu lạc bộ / prove every club’s books', run: async () => ({ run: (await import('./cli-ledger.ts')).ledgerProve }) },
  { words: 'ledger export', usage: '--club ID', about: 'sổ nhật ký dạng chữ / a journal in plain-text accounting', run: async () => ({ run: (await import('./cli-ledger.ts')).ledgerExport }) },
  { words: 'backup', usage: 'FILE', about: 'sao lưu, cả khi phần mềm đang chạy / back up, also while running', run: async () => ({ run: (await import('./cli-data.ts')).backup }) },
  { words: 'restore', usage: 'FILE', about: 'khôi phục vào cơ sở dữ liệu trống / restore into an empty database', run: async () => ({ run: (await import('./cli-data.ts')).restoreFrom }) },
  { words: 'audit prove', usage: '', about: 'chứng minh nhật ký chưa bị sửa / prove the audit log', run: async () => ({ run: (await import('./cli-data.ts')).auditProve }) },
]

async function main(words: readonly string[]): Promise<number> {
  const command = COMMANDS.find((each) => words.join(' ') === each.words || words.join(' ').startsWith(`${each.words} `))
  if (!command) {
    console.error(`Cách dùng / usage: npm run cli -- …\n${COMMANDS.map((each) => `  ${`${each.words} ${each.usage}`.padEnd(32)}${each.about}`).join('\n')}`)
    return 2
  }
  return (await command.run()).run(words.slice(command.words.split(' ').length))
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (problem: Error) => {
    if (problem instanceof Refused) console.error(sentence(problem.refusal))
    else if (problem instanceof FolderInUse) console.error(problem.message)
    else if ((problem as NodeJS.ErrnoException).code === 'ENOENT') console.error(`Không tìm thấy tệp ${(problem as NodeJS.ErrnoException).path}. / File not found.`)
    else console.error(problem)
    process.exitCode = 1
  },
)
