import type { Role } from '../account/model'
import { administratorGuide } from './guides/administrator'
import { figuresManagerGuide } from './guides/figures-manager'
import { officerGuide } from './guides/officer'
import { partnerGuide } from './guides/partner'
import { practiceLeadGuide } from './guides/practice-lead'
import { specialistGuide } from './guides/specialist'
import type { Guide } from './model'

const guides: Record<Role, Guide> = {
  officer: officerGuide,
  specialist: specialistGuide,
  practice_lead: practiceLeadGuide,
  figures_manager: figuresManagerGuide,
  partner: partnerGuide,
  administrator: administratorGuide,
}

/** How a role's part of the portal works. */
export function guideOf(role: Role): Guide {
  return guides[role]
}
