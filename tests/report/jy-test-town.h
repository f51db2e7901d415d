/* jy-test-town.h - a small town whose figures can be counted by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-test-report.h"

/* clang-format off */
static const char *const jy_test_town =
  "INSERT INTO centre VALUES (1, 1, '荷塘社区卫生服务中心', 'community_health_centre', '', '', '', '', '', '', 0);"
  "INSERT INTO area VALUES (1, 1, NULL, 'subdistrict', '荷塘街道', '荷塘街道', '', '', '', 0, NULL),"
  " (2, 1, 1, 'community', '宝塔社区', '宝塔社区', '', '', '', 0, NULL),"
  " (3, 1, 1, 'village', '石塘村', '石塘村', '', '', '', 1, NULL),"
  " (4, 1, 2, 'grid', '一网格', '一网格', '', '', '', 0, NULL),"
  " (5, 1, 1, 'village', '空村', '空村', '', '', '', 2, '2020-01-01');"
  /* Of 宝塔 the figures of 2023 count in 2024, those of 2025 do not; of 石塘 there are none. */
  "INSERT INTO area_base VALUES (1, 1, 2, 2022, 90, 39, NULL, '年鉴', NULL, ''),"
  " (2, 1, 2, 2023, 100, 40, NULL, '年鉴', NULL, ''),"
  " (3, 1, 2, 2025, 999, 99, 99, '年鉴', NULL, '');"
  "INSERT INTO team VALUES (1, 1, '一队', '一队', '', 0, NULL), (2, 1, '二队', '二队', '', 1, NULL);"
  "INSERT INTO team_area VALUES (1, 1, 1, 1, NULL, NULL), (2, 1, 2, 3, '2024-02-01', NULL);"
  "INSERT INTO staff VALUES (1, 1, '张医生', '张医生', '', 'gp', '', '', NULL),"
  " (2, 1, '李医生', '李医生', '', 'gp', '', '', NULL);"
  "INSERT INTO team_member VALUES (1, 1, 1, 1, 'leader', NULL, NULL), (2, 1, 2, 2, 'gp', NULL, NULL);"
  "INSERT INTO package VALUES (1, 1, '初级包', '初级包', 1, 0, NULL), (2, 1, '中级包', '中级包', 2, 12000, NULL);"
  "INSERT INTO household VALUES (1, 1, '1', 4, '', '', '', NULL, NULL), (2, 1, '2', 2, '', '', '', NULL, NULL),"
  " (3, 1, '3', 3, '', '', '', NULL, NULL), (4, 1, '4', 3, '', '', '', NULL, NULL);"
  "INSERT INTO household_move VALUES (1, 1, 4, '2024-05-01', 2, '');"
  "INSERT INTO resident VALUES"
  " (11, 1, '甲', 1, '1950-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (12, 1, '乙', 2, '1985-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (13, 1, '丙', 1, '2019-05-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (14, 1, '丁', 1, '1940-01-01', '01', NULL, '', 1, 'local', '', '', '2024-03-31', NULL, NULL),"
  " (21, 1, '戊', 1, '1990-01-01', '01', NULL, '', 2, 'local', '', '', NULL, NULL, NULL),"
  " (22, 1, '己', 2, '1992-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (31, 1, '庚', 1, '1970-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (32, 1, '辛', 1, '2024-05-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (33, 1, '壬', 1, '1960-01-01', '01', NULL, '', 1, 'local', '', '', NULL, '2024-04-01', NULL),"
  " (41, 1, '癸', 2, '1955-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (42, 1, '子', 2, '1980-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL);"
  "INSERT INTO membership VALUES (11, 1, 1, 11, '02', NULL, NULL, ''), (12, 1, 1, 12, '10', NULL, NULL, ''),"
  " (13, 1, 1, 13, '20', NULL, NULL, ''), (14, 1, 1, 14, '51', NULL, NULL, ''), (21, 1, 2, 21, '02', NULL, NULL, ''),"
  " (22, 1, 2, 22, '10', NULL, '2024-02-01', 'move'), (23, 1, 3, 22, '20', '2024-02-01', NULL, ''),"
  " (31, 1, 3, 31, '02', NULL, NULL, ''), (32, 1, 3, 32, '20', NULL, NULL, ''), (33, 1, 3, 33, '10', NULL, NULL, ''),"
  " (41, 1, 4, 41, '02', NULL, NULL, ''), (42, 1, 4, 42, '10', '2024-04-10', NULL, '');"
  "INSERT INTO condition VALUES (1, 1, 12, 'hypertension', NULL, NULL, '', ''), (2, 1, 33, 'disabled', '2024-04-01', NULL, '', '');"
  "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on, ends_on, ended_on, renews,"
  "   planned_time, informed, draft_step, note) VALUES"
  " (1, '1', 1, 1, 1, 1, '2023-04-01', '2023-04-01', '2024-03-31', NULL, NULL, '', 1, 0, ''),"
  " (2, '2', 2, 1, 2, 1, '2024-02-10', '2024-02-10', '2025-02-09', NULL, NULL, '', 1, 0, ''),"
  " (3, '3', 3, 1, 1, 1, '2023-06-01', '2023-06-01', '2024-05-31', '2024-03-10', NULL, '', 1, 0, ''),"
  " (4, '4', 4, 2, 1, 1, '2024-03-01', '2024-04-01', '2025-03-31', NULL, NULL, '', 1, 0, ''),"
  " (5, '5', 1, 1, 1, 1, '2024-03-25', '2024-04-01', '2025-03-31', NULL, 1, '', 1, 0, ''),"
  " (6, '6', 3, 1, 1, 1, NULL, '2024-01-01', '2024-12-31', NULL, NULL, '', 1, 2, '');"
  "INSERT INTO agreement_member VALUES (1, 1, 1, 11, 2, '2023-04-01', NULL, ''), (2, 1, 1, 12, 1, '2023-04-01', NULL, ''),"
  " (3, 1, 1, 14, 1, '2023-04-01', '2024-03-31', '03'), (4, 1, 2, 21, 1, '2024-02-10', NULL, ''),"
  " (5, 1, 2, 22, 1, '2024-02-10', NULL, ''), (6, 1, 3, 31, 1, '2023-06-01', '2024-03-10', '04'),"
  " (7, 1, 4, 41, 1, '2024-04-01', NULL, ''), (8, 1, 5, 11, 2, '2024-04-01', NULL, ''),"
  " (9, 1, 6, 33, 1, '2024-01-01', NULL, '');";
/* clang-format on */
