import { startProduct } from './product'

/** Once for a run. The workers find the product through their environment. */
export default async function setUp() {
  const { url, folder, stop } = await startProduct()
  process.env.DIVERT_E2E_URL = url
  process.env.DIVERT_E2E_FOLDER = folder
  return stop
}
