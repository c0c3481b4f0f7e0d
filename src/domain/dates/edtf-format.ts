import type { Component, Edtf, EdtfSingle, IntervalEnd, SetMember } from './edtf-types.ts'

function formatComponent({ before, digits, after }: Component): string {
  return `${before}${digits}${after}`
}

function formatSingle(date: EdtfSingle): string {
  switch (date.kind) {
    case 'date': {
      const parts = [date.year, date.month, date.day].filter((part) => part !== undefined)
      return `${parts.map(formatComponent).join('-')}${date.time ?? ''}`
    }
    case 'season':
      return `${formatComponent(date.year)}-${formatComponent(date.season)}`
    case 'long-year':
      return `Y${date.year}`
  }
}

function formatMember(member: SetMember): string {
  if (member.kind === 'single') return formatSingle(member.date)
  return `${member.from ? formatSingle(member.from) : ''}..${member.to ? formatSingle(member.to) : ''}`
}

function formatEnd(end: IntervalEnd): string {
  if (end.kind === 'open') return '..'
  return end.kind === 'unknown' ? '' : formatSingle(end)
}

/** Formats a date as EDTF; a parsed date gives back exactly the text it was parsed from. */
export function formatEdtf(date: Edtf): string {
  switch (date.kind) {
    case 'interval':
      return `${formatEnd(date.start)}/${formatEnd(date.end)}`
    case 'one-of':
      return `[${date.members.map(formatMember).join(',')}]`
    default:
      return formatSingle(date)
  }
}
