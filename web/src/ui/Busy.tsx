import { useNavigation } from 'react-router'

/** Says that something is on its way, once it takes long enough to wonder. */
export function Busy() {
  const { state } = useNavigation()
  const words = state === 'submitting' ? 'Working. Please wait.' : state === 'loading' ? 'Opening.' : ''
  return (
    <div className="busy" role="status" data-on={words !== ''}>
      {words}
    </div>
  )
}
