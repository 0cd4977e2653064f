export const meta = () => [{ title: 'A shell' }]

export default function Home() {
  return <h1>A shell</h1>
}
