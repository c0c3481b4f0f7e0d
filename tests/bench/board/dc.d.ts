// The part of dc 4, which ships no types, that the bench uses. Every setter returns the chart.
declare module 'dc' {
  interface Chart {
    dimension(dimension: unknown): this
    group(group: unknown): this
    crossfilter(data: unknown): this
    groupAll(group: unknown): this
    width(pixels: number): this
    height(pixels: number): this
    margins(pixels: { top: number; right: number; bottom: number; left: number }): this
    transitionDuration(ms: number): this
    renderTitle(on: boolean): this
    label(text: (d: { key: string; value: number }) => string): this
    fixedBarHeight(pixels: number): this
    gap(pixels: number): this
    elasticX(on: boolean): this
    elasticY(on: boolean): this
    brushOn(on: boolean): this
    x(scale: unknown): this
    xUnits(count: () => number): this
    barPadding(part: number): this
    xAxis(): { ticks(count: number): unknown; tickFormat(format: (value: number) => string): unknown }
    size(rows: number): this
    showSections(on: boolean): this
    sortBy<T>(key: (row: T) => number): this
    columns<T>(cells: readonly ((row: T) => string)[]): this
    html(words: { some: string; all: string }): this
  }
  export function rowChart(place: Element): Chart
  export function barChart(place: string): Chart
  export function dataTable(place: string): Chart
  export function dataCount(place: string): Chart
  export function filterAll(): void
  export function redrawAll(): void
  export function renderAll(): void
}

declare module 'd3' {
  export function scaleLinear(): { domain(ends: readonly [number, number]): unknown }
}
