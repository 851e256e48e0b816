import { en as accountsEn } from '#features/accounts/en.ts'
import type { Role } from '#features/accounts/role.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { en } from '#client/en.ts'
import { Icon } from '#client/icons.tsx'
import { useLanguage, useWords } from '#client/language.ts'
import { chooseClub, type MyClub, useClubName, useMyClub, useMyClubs } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneSelect } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneLink } from '#client/phone-link.tsx'
import { PhoneList, PhoneRow } from '#client/phone-list.tsx'
import { type Live, type PhoneScreen, usePhone } from '#client/phone-screens.ts'
import { openTo } from '#client/screens.ts'
import { useSession } from '#client/signed-in.ts'
import { vi } from '#client/vi.ts'
import styles from './club-home.phone.module.css'

/** Trang chủ của câu lạc bộ: whose book it is, who keeps it, and one tile for each thing that can be done. */
export default function ClubHome() {
  const words = useWords(vi, en).phone
  const session = useSession()
  const clubs = useMyClubs()
  const club = useMyClub()
  const { name, settled } = useClubName(club.id)
  const phone = usePhone()
  const tiles = phone.screens.filter((screen) => screen.tile && openTo(screen, session))
  return (
    <PhoneFrame title={name ?? (settled ? words.home.club(club.areaName) : words.name)}>
      <div className="pad">
        <Keeper club={club} />
        {clubs.length > 1 && <ClubChoice clubs={clubs} club={club} />}
        {phone.home.filter((each) => openTo(each, session)).map(({ name: part, part: Part }) => <Part key={part} />)}
        {tiles.length > 0 && (
          <nav className={styles.tiles} aria-label={words.home.tasks}>
            {tiles.map((screen) => <ScreenTile key={screen.path} screen={screen} club={club} />)}
          </nav>
        )}
      </div>
      <PhoneList>
        <PhoneRow icon="settings" title={words.home.settings} note={words.home.settingsHint} to="/clb/cai-dat" />
      </PhoneList>
    </PhoneFrame>
  )
}

/** By full name and role: how somebody wishes to be addressed is not known, and a wrong word for it offends. */
function Keeper({ club }: { club: MyClub }) {
  const roles = useWords(accountsVi, accountsEn).roles
  const words = useWords(vi, en).phone.home
  const { account } = useSession()
  return (
    <p className={styles.keeper}>
      <Icon name="person" size={28} />
      <span>
        <span className="unseen">{words.user}: </span>
        <b>{account?.name}</b>
        <span className="soft">{club.roles.map((role) => roles[role as Role]).join(', ')}</span>
      </span>
    </p>
  )
}

function ClubChoice({ clubs, club }: { clubs: readonly MyClub[]; club: MyClub }) {
  const words = useWords(vi, en).phone.home
  const known = useGet<{ readonly clubs: readonly { readonly id: string; readonly name: string }[] }>('/api/clubs')
  const nameOf = ({ id, areaName }: MyClub) => known.data?.clubs.find((each) => each.id === id)?.name ?? words.club(areaName)
  return <PhoneSelect label={words.choose} value={club.id} change={chooseClub} choices={clubs.map((each) => ({ value: each.id, label: nameOf(each) }))} />
}

function ScreenTile({ screen: { path, title, tile }, club }: { screen: PhoneScreen; club: MyClub }) {
  const language = useLanguage()
  return (
    <PhoneLink to={path} className={styles.tile}>
      <Icon name={tile!.icon} size={32} />
      <b>{(tile!.label ?? title)[language]}</b>
      {tile!.live && <Figure live={tile!.live} club={club} />}
    </PhoneLink>
  )
}

function Figure({ live, club }: { live: Live; club: MyClub }) {
  const language = useLanguage()
  const words = useWords(vi, en).phone.home
  const answer = useGet<unknown>(live.path(club.id))
  return <span>{answer.data !== undefined ? live.show(answer.data as never, language) : answer.error ? words.noFigure : '…'}</span>
}
