import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import type { StratmlPart } from '#core/stratml'
import { parseStrategy } from '#document/parse'
import { planOf } from '#export/stratml/plan'
import { writeStratml } from '#export/stratml/write'
import { importStratml } from '#import/stratml/import'
import { UnreadableXml } from '#import/stratml/read/element'
import { strategyNamed, strategyNames } from '../export/documents.ts'

const parts: StratmlPart[] = [1, 2]

describe('a strategy that goes through StratML', () => {
  test.each(strategyNames.flatMap((name) => parts.map((part) => [name, part] as const)))(
    '%s, part %i, is the same the second time',
    (name, part) => {
      const first = writeStratml(planOf(strategyNamed(name)), part)
      const { yaml, diagnostics } = importStratml('plan.xml', first)
      const draft = parseStrategy(createSource('draft.yaml', yaml))
      expect(draft.diagnostics.map(({ ruleId, pointer }) => `${ruleId} ${pointer}`)).toEqual([])
      expect(diagnostics).toEqual([])
      expect(writeStratml(planOf(draft.strategy), part)).toBe(first)
    },
  )
})

const deviating = `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xf="http://www.w3.org/2002/xforms"><xf:instance>
<s:PerformancePlanOrReport xmlns:s="http://www.stratml.net/PerformancePlanOrReport" Type="">
  <s:id/>
  <s:Name>Homes for the young</s:Name>
  <s:StrategicPlanCore>
    <s:Organization><s:Name>Lindeby</s:Name><s:Identifier>6a1c-1</s:Identifier><s:Stakeholder StakeholderTypeType=""><s:Name/></s:Stakeholder></s:Organization>
    <s:Goal>
      <s:Identifier>PLACEHOLDER_1</s:Identifier>
      <s:Name>Homes</s:Name>
      <s:Description>The young of the town live in homes of their own.</s:Description>
      <s:Objective>
        <s:Name>Fewer</s:Name>
        <s:Description>Half as many of the young are homeless.</s:Description>
        <s:Identifier>_0d-uuid</s:Identifier>
        <s:Stakeholder><s:Name>The team</s:Name><s:Role><s:Name/><s:RoleType>Performer</s:RoleType></s:Role></s:Stakeholder>
        <s:PerformanceIndicator IndicatorType="Quantitative" ValueChainStage="Outcome">
          <s:MeasurementInstance>
            <s:TargetResult><s:NumberOfUnits/><s:EndDate>2028-12-31</s:EndDate><s:StartDate>2028-01-01</s:StartDate><s:Description>1,250 persons</s:Description></s:TargetResult>
          </s:MeasurementInstance>
          <s:MeasurementInstance>
            <s:ActualResult><s:EndDate>2025-12-31</s:EndDate><s:NumberOfUnits></s:NumberOfUnits><s:Descriptor><s:DescriptorName>Value</s:DescriptorName><s:DescriptorValue>2500</s:DescriptorValue></s:Descriptor></s:ActualResult>
          </s:MeasurementInstance>
          <s:MeasurementDimension>Homeless persons</s:MeasurementDimension>
          <s:UnitOfMeasurement>persons</s:UnitOfMeasurement>
        </s:PerformanceIndicator>
        <s:PerformanceIndicator><s:MeasurementDimension/><s:UnitOfMeasurement/></s:PerformanceIndicator>
        <s:PerformanceIndicator>
          <s:MeasurementDimension>Rent</s:MeasurementDimension><s:UnitOfMeasurement>kroner</s:UnitOfMeasurement>
          <s:MeasurementInstance><s:TargetResult><s:Description>[To be determined]</s:Description></s:TargetResult></s:MeasurementInstance>
        </s:PerformanceIndicator>
      </s:Objective>
    </s:Goal>
  </s:StrategicPlanCore>
  <s:AdministrativeInformation><s:StartDate>2026-01-01</s:StartDate><s:EndDate></s:EndDate><s:Submitter><s:EmailAddress>a@b.example</s:EmailAddress></s:Submitter></s:AdministrativeInformation>
</s:PerformancePlanOrReport></xf:instance></html>`

describe('StratML as others write it', () => {
  const { strategy, yaml, diagnostics } = importStratml('plan.xml', deviating)

  test('is read, and every deviation is told with its line', () => {
    const told = new Map(
      diagnostics.map(({ messageId, data, range }) => [`${messageId} ${data['name']}`, range.start.line]),
    )
    expect([...told.keys()].sort()).toEqual([
      'attribute IndicatorType',
      'attribute Type',
      'embedded html',
      'empty EndDate',
      'empty Name',
      'empty NumberOfUnits',
      'empty PerformanceIndicator',
      'empty Stakeholder',
      'identifier 6a1c-1',
      'namespace http://www.stratml.net/PerformancePlanOrReport',
      'order Goal',
      'order PerformanceIndicator',
      'order TargetResult',
      'submitter Submitter',
      'textValue ActualResult',
      'textValue TargetResult',
      'undetermined Description',
      'unknownElement id',
    ])
    expect(told.get('order TargetResult')).toBe(19)
  })

  test('gives a draft that fits the format, with what was said and nothing else', () => {
    expect(parseStrategy(createSource('a.yaml', yaml)).diagnostics).toEqual([])
    expect(strategy).toMatchObject({
      id: 'homes-for-the-young',
      language: 'en',
      publisher: { name: 'Lindeby', contact: { email: 'a@b.example' } },
      period: { start: '2026' },
      actors: { 'the-team': { name: 'The team', kind: 'other' } },
      indicators: {
        'homeless-persons': {
          unit: 'persons',
          kind: 'outcome',
          measurements: [{ date: '2025-12-31', value: 2500 }],
        },
      },
    })
    expect(strategy.goals?.map(({ id, level, supports, owner }) => [id, level, supports, owner])).toEqual([
      ['M1', 'goal', undefined, { gap: 'The file does not say who is responsible.', kind: 'silent' }],
      ['M1.1', 'objective', ['M1'], 'the-team'],
    ])
    expect(strategy.goals?.[1]?.smart?.measurable?.targets).toEqual([
      { indicator: 'homeless-persons', value: 1250, date: '2028' },
      { indicator: 'rent', gap: 'The target is not determined.', kind: 'silent' },
    ])
  })

  test('is found in the data of a form', () => {
    const form =
      '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><xfa:datasets xmlns:xfa="x"><xfa:data><StrategicPlan><Name>A</Name></StrategicPlan></xfa:data></xfa:datasets></xdp:xdp>'
    const read = importStratml('form.xdp', form)
    expect(read.strategy.title).toBe('A')
    expect(read.diagnostics.map(({ messageId }) => messageId)).toContain('embedded')
  })

  test.each([
    ['<a>', 'not closed'],
    ['<a/>', 'something else'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><StrategicPlan><Name>&x;</Name></StrategicPlan>', 'its own entities'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><StrategicPlan><Name>&x;</Name></StrategicPlan>',
      'outside entities',
    ],
    [`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'without end'],
  ])('that cannot be read is refused: %#', (xml) => {
    expect(() => importStratml('plan.xml', xml)).toThrow(UnreadableXml)
  })
})
