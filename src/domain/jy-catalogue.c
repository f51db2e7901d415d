/* jy-catalogue.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-catalogue.h"

#define NOT JY_CATALOGUE_NOT
#define FREELY JY_CATALOGUE_ON_DEMAND

/* clang-format off */
const JyCatalogueItem jy_catalogue_items[] = {
  { "CH01", "儿童健康检查",            "public_health", "child",           FALSE, { FREELY, FREELY, FREELY } },
  { "CH02", "儿童中医药健康指导",       "public_health", "child",           FALSE, { FREELY, FREELY, FREELY } },
  { "DM01", "糖尿病随访及空腹血糖检测",  "public_health", "diabetes",        FALSE, { 4, 4, 4 } },
  { "DM02", "糖尿病健康体检",          "public_health", "diabetes",        FALSE, { 1, 1, 1 } },
  { "HC01", "家庭出诊、护理、病床",     "negotiated",    "",                TRUE,  { NOT, NOT, FREELY } },
  { "HT01", "高血压随访",             "public_health", "hypertension",    FALSE, { 4, 4, 4 } },
  { "HT02", "高血压健康体检",          "public_health", "hypertension",    FALSE, { 1, 1, 1 } },
  { "MA01", "产前检查与随访",          "public_health", "maternal",        FALSE, { 5, 5, 5 } },
  { "MA02", "产后访视及产后42天检查",   "public_health", "maternal",        FALSE, { 2, 2, 2 } },
  { "ME01", "专家预约与转诊协助",       "medical",       "",                FALSE, { NOT, FREELY, FREELY } },
  { "ME02", "上门巡诊",               "medical",       "",                FALSE, { NOT, 2, 4 } },
  { "OL01", "老年人健康体检",          "public_health", "elderly",         FALSE, { 1, 1, 1 } },
  { "OL02", "老年人中医体质辨识",       "public_health", "elderly",         FALSE, { 1, 1, 1 } },
  { "PH01", "建立、更新健康档案",       "public_health", "",                FALSE, { 1, 1, 1 } },
  { "PH02", "健康状况评估与个性化健康方案", "public_health", "",             FALSE, { 1, 1, 1 } },
  { "PH03", "家庭状况评估",            "public_health", "household",       FALSE, { 1, 1, 1 } },
  { "PH04", "健康教育处方与资料发放",    "public_health", "",                FALSE, { 1, 2, 4 } },
  { "PH05", "健康、营养、用药咨询",     "medical",       "",                FALSE, { FREELY, FREELY, FREELY } },
  { "SM01", "严重精神障碍随访",         "public_health", "mental-disorder", FALSE, { 4, 4, 4 } },
  { "SM02", "严重精神障碍健康体检",     "public_health", "mental-disorder", FALSE, { 1, 1, 1 } },
  { "SP01", "残疾人康复指导",          "public_health", "disabled",        FALSE, { 2, 2, 2 } },
  { "TB01", "肺结核随访",             "public_health", "tuberculosis",    FALSE, { FREELY, FREELY, FREELY } },
  { NULL },
};
/* clang-format on */

const char *const jy_catalogue_packages[JY_CATALOGUE_N_TIERS] = { "初级包", "中级包", "高级包" };
