import { TextLink } from '@/components/ui/text-link'

export function BrandMark({ name, href }: { name: string; href: string }) {
  return (
    <TextLink
      href={href}
      className="inline-flex min-h-11 items-center gap-2.5 text-[1.375rem] font-bold tracking-wide text-white no-underline hover:text-white hover:underline"
    >
      <svg aria-hidden viewBox="0 0 22 22" className="size-5.5 rounded-sm">
        <path d="M0 0H22V22H0z" className="fill-white" />
        <path d="M0 0H22L0 22z" className="fill-accent" />
      </svg>
      {name}
    </TextLink>
  )
}
