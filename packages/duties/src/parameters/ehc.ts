import { parameter } from '../engine/parameter.ts'
import { code } from '../sources/cite.ts'
import {
  reg5_1,
  reg8,
  reg10_1,
  reg13_1,
  reg13_2,
  reg20_3,
  reg20_7,
  reg20_10,
  reg22_3,
  schedule17_4,
} from '../sources/ehc-process.ts'
import { reg15_2, reg15_4, reg44_2, reg45_4, rule20 } from '../sources/tribunal.ts'

const from = '2014-09-01'
const consultation = { ...code('9.83'), gist: 'A school answers a consultation about being named within fifteen days.' }

export const decisionToAssess = parameter('Time to decide whether to assess', [{ from, value: { weeks: 6 }, says: reg5_1 }])
export const adviceTime = parameter('Time to give advice for an assessment', [{ from, value: { weeks: 6 }, says: reg8 }])
export const noPlanTime = parameter('Time to tell that there is to be no plan', [{ from, value: { weeks: 16 }, says: reg10_1 }])
export const commentWindow = parameter('Days for comments on a draft plan', [{ from, value: 15, says: reg13_1 }])
export const finalPlanTime = parameter('Time from the request to the final plan', [{ from, value: { weeks: 20 }, says: reg13_2 }])
export const consultationTime = parameter('Days to answer a consultation about being named', [
  { from, value: { days: 15 }, says: consultation },
])
export const reviewNotice = parameter('Notice of a review meeting', [{ from, value: { weeks: 2 }, says: reg20_3 }])
export const reviewReportTime = parameter('Time to send the report of a review meeting', [
  { from, value: { weeks: 2 }, says: reg20_7 },
])
export const reviewDecisionTime = parameter('Time to decide after a review meeting', [
  { from, value: { weeks: 4 }, says: reg20_10 },
])
export const amendedPlanTime = parameter('Time from a notice of amendments to the final plan', [
  { from, value: { weeks: 8 }, says: reg22_3 },
])
export const transferOfPlanDays = parameter('Working days to hand a plan over to another authority', [
  { from, value: 15, says: reg15_2 },
])
export const tellingAfterTransfer = parameter('Time to tell the family after a plan is handed over', [
  { from, value: { weeks: 6 }, says: reg15_4 },
])
export const appealMonths = parameter('Months to appeal from the decision letter', [{ from, value: { months: 2 }, says: rule20 }])
export const appealAfterCertificate = parameter('Months to appeal from the mediation certificate', [
  { from, value: { months: 1 }, says: rule20 },
])
export const orderToAssess = parameter('Time from an order to assess to the final plan', [
  { from, value: { weeks: 14 }, says: reg44_2 },
])
export const orderToMakePlan = parameter('Time from an order to make a plan to the final plan', [
  { from, value: { weeks: 11 }, says: reg44_2 },
])
export const concededContents = parameter('Time to amend a plan whose contents are conceded', [
  { from: '2015-03-23', value: { weeks: 5 }, says: reg45_4 },
])
export const discriminationClaimTime = parameter('Time to claim discrimination by a school', [
  { from: '2010-10-01', value: { months: 6 }, says: schedule17_4 },
])
