/** Posts, because a link that signs out could be followed by a page that fetches ahead. */
export function SignOutForm({ signOut }: { signOut: () => Promise<void> }) {
  return (
    <form action={signOut}>
      <button type="submit" className="min-h-11 cursor-pointer underline underline-offset-3">
        Sign out
      </button>
    </form>
  )
}
