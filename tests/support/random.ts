export { makeRandom, type Random } from '../../mocks/generate/random.ts'
