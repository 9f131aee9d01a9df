'use client'
import { createContext, useContext } from 'react'
import type { Screen } from '@/lib/referrals/form-state'

type Shown = { current: Screen; back: () => void }

export const ScreenContext = createContext<Shown>({ current: 'why', back: () => {} })

export function useShownScreen() {
  return useContext(ScreenContext)
}
