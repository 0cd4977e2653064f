import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'react-router'

export type ButtonLook = 'fill' | 'default' | 'plain'

const classes = (look: ButtonLook, small: boolean): string => `btn${look === 'default' ? '' : ` ${look}`}${small ? ' sm' : ''}`

export function Button({
  look = 'default',
  small = false,
  ...rest
}: { look?: ButtonLook; small?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="submit" {...rest} className={classes(look, small)} />
}

export function ButtonLink({
  to,
  look = 'default',
  small = false,
  download = false,
  children,
}: {
  to: string
  look?: ButtonLook
  small?: boolean
  download?: boolean
  children: ReactNode
}) {
  return (
    <Link to={to} className={classes(look, small)} reloadDocument={download}>
      {children}
    </Link>
  )
}
