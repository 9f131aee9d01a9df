import type { Client } from '../wall/objects'

/** Runs `work` with exactly one login's rights, in the superuser's transaction, so that nothing need be committed. */
export async function asLogin<T>(client: Client, login: string, work: () => Promise<T>): Promise<T> {
  await client.query(`set local session authorization ${login}`)
  const result = await work()
  await client.query('reset session authorization')
  return result
}

/** The same for a gate, which nobody logs in as. */
export async function asGate<T>(client: Client, gate: string, work: () => Promise<T>): Promise<T> {
  await client.query(`set local role ${gate}`)
  const result = await work()
  await client.query('reset role')
  return result
}

/**
 * A function of the caller's own rights that tries statements and keeps nothing of any: for each `yes` where it changed
 * or gave a row, `no` where it did not, or the SQLSTATE of its refusal.
 */
export async function makeTrials(client: Client) {
  await client.query(`create schema if not exists scratch`)
  await client.query('grant usage on schema scratch to public')
  await client.query(`create or replace function scratch.trials(statements text[]) returns text[]
    language plpgsql as $$ declare
      statement text;
      affected bigint;
      outcomes text[] := '{}';
    begin
      foreach statement in array statements loop
        begin
          execute statement;
          get diagnostics affected = row_count;
          raise exception using errcode = case when affected > 0 then 'DVYES' else 'DVNO0' end;
        exception when others then
          outcomes := outcomes || case sqlstate when 'DVYES' then 'yes' when 'DVNO0' then 'no' else sqlstate end;
        end;
      end loop;
      return outcomes;
    end $$`)
  await client.query('grant execute on function scratch.trials(text[]) to public')
}

export async function tryAll(client: Client, statements: string[]): Promise<string[]> {
  const { rows } = await client.query<{ outcomes: string[] }>('select scratch.trials($1) as outcomes', [statements])
  return rows[0]!.outcomes
}
