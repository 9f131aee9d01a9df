import { Details } from '@/components/ui/details'

/** For whoever offers a referral: what to do about danger, because this form does nothing about it tonight. */
export function ActNow() {
  return (
    <div>
      <p className="text-ink-soft">This is not a safeguarding report, and nobody reads it at night.</p>
      <Details summary="In danger now, missing, or not safe to go home? Act now">
        <ul className="list-disc space-y-1.5 pl-5">
          <li>Danger now: call 999, or your control room.</li>
          <li>Missing: report it now, by your force&apos;s missing person process.</li>
          <li>Not safe to go home: your force&apos;s safeguarding process, and the duty social worker.</li>
          <li>Worried, but not today: the multi-agency safeguarding hub (MASH) of the council where they live.</li>
        </ul>
        <p className="mt-2">You can do that and offer a referral too. This link keeps nothing.</p>
      </Details>
    </div>
  )
}
