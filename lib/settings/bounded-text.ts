import { z } from 'zod'

export const boundedText = (most: number) => z.string().min(1).max(most)
