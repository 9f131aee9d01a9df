import { Progress } from '@/components/ui/progress'

export function OfficerProgress({ step }: { step: number }) {
  return (
    <div className="mb-4">
      <Progress label={`Step ${step} of 2 for you`} step={step} of={2} />
    </div>
  )
}
