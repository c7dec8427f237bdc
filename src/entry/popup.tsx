import { render } from 'preact'
import { popupActions } from '../popup/actions.ts'
import { Popup } from '../view/popup.tsx'
import '../view/theme.css'
import '../view/popup.css'

render(<Popup actions={popupActions()} />, document.getElementById('root') ?? document.body)
