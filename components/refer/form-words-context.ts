'use client'
import { createContext, useContext } from 'react'
import { shippedFormWords, type FormWords } from '@/lib/referrals/model'

export const FormWordsContext = createContext<FormWords>(shippedFormWords)

export function useFormWords() {
  return useContext(FormWordsContext)
}
