/* jy-demo-logbooks.c - what the office entered in its books in the last year
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-logbook.h"
#include "jy-store-logbooks.h"

#define NOBODY (-1)

/**
 * Entry:
 * @days_ago: when it happened
 * @team: whose; %NOBODY for none
 * @place: where, as a share of the places in per cent; %NOBODY for nowhere
 * @persons, @copies: -1: not entered
 * @due: days from then; 0: none
 * @settled: days from then, if that is over; 0: not yet
 * @result: (nullable): of a visit of the supervision group
 */
typedef struct
{
  const char *logbook;
  int days_ago;
  const char *kind;
  const char *title;
  int team;
  gboolean has_doctor;
  int place;
  int persons;
  int copies;
  int due;
  int settled;
  const char *detail;
  const char *outcome;
  const char *result;
} Entry;

/* clang-format off */
static const Entry entries[] = {
  { "supervision", 166, "1", "", 0, FALSE, NOBODY, -1, -1, 15, 14, "公示牌电话未更新，下社区计划完成 92%", "更新公示牌，补齐两次下社区", JY_LOGBOOK_TO_RECTIFY },
  { "supervision", 74,  "2", "", 2, FALSE, NOBODY, -1, -1, 30, 26, "抽查协议 20 份，2 份缺签字日期", "补签并复查全部协议", JY_LOGBOOK_TO_RECTIFY },
  { "supervision", 40,  "3", "", 4, TRUE,  55,     -1, -1, 0,  0,  "入户 12 户，均知晓签约医生", "", JY_LOGBOOK_PASSED },
  { "supervision", 18,  "4", "", 2, FALSE, NOBODY, -1, -1, 30, 0,  "电话抽查 20 人，4 人不知晓已签约", "限期整改，逐户核实", JY_LOGBOOK_TO_RECTIFY },

  { "supervision", 29,  JY_LOGBOOK_ACCEPTANCE, "", 1, TRUE, NOBODY, -1, -1, 0, 0, "协议、档案、随访记录齐全，年度任务完成", "", JY_LOGBOOK_PASSED },
  { "supervision", 28,  JY_LOGBOOK_ACCEPTANCE, "", 3, TRUE, NOBODY, -1, -1, 20, 17, "随访记录 3 份缺签字，转诊未追踪", "补签字，两周内完成转诊追踪", JY_LOGBOOK_TO_RECTIFY },

  { "complaint", 121, "1", "居民来电", 1, TRUE,  NOBODY, -1, -1, 0, 3, "约定上门测血压未按时到", "当日补访并致歉，调整排班" },
  { "complaint", 47,  "2", "居民来访", 4, FALSE, NOBODY, -1, -1, 0, 2, "签约服务包内容说明不清", "重新讲解并补发告知书" },
  { "complaint", 6,   "4", "区卫健局转办", 2, TRUE, NOBODY, -1, -1, 0, 0, "反映未收到体检通知", "" },

  { "feedback", 98, "", "", 5, TRUE, 80, -1, -1, 0, 20, "外出务工人员多，白天入户见不到人", "改为周末和春节返乡期集中签约" },
  { "feedback", 52, "", "", 3, TRUE, 40, -1, -1, 0, 11, "部分老年人血糖仪试纸不足", "中心统一采购，按村发放" },
  { "feedback", 9,  "", "", 0, TRUE, 10, -1, -1, 0, 0,  "新建小区住户信息登记不全", "" },

  { "activity", 258, "1", "年度签约服务启动会", NOBODY, FALSE, NOBODY, 86, -1, 0, 0, "部署全年任务，下达各团队指标" },
  { "activity", 243, "2", "居委会、村委会动员会", NOBODY, FALSE, NOBODY, 42, -1, 0, 0, "明确居委会协助签约职责" },
  { "activity", 229, "5", "签约流程与注意事项", NOBODY, FALSE, NOBODY, 76, -1, 0, 0, "签约流程、注意事项、档案整理" },
  { "activity", 150, "5", "沟通技巧与文明用语", NOBODY, FALSE, NOBODY, 75, -1, 0, 0, "入户沟通、礼貌用语、电话随访" },
  { "activity", 143, "3", "半年专题会议", NOBODY, FALSE, NOBODY, 31, -1, 0, 0, "通报签约与履约进度" },
  { "activity", 60,  "4", "三季度推进会", NOBODY, FALSE, NOBODY, 34, -1, 0, 0, "薄弱片区帮扶安排" },
  { "activity", 33,  "8", "重阳义诊进社区", 0, FALSE, 5, 128, -1, 0, 0, "测血压血糖、中医体质辨识" },

  { "publicity", 250, "2", "致居民的一封信", NOBODY, FALSE, 0,  -1, 1200, 0, 0, "随入户发放" },
  { "publicity", 249, "2", "致居民的一封信", NOBODY, FALSE, 60, -1, 900, 0, 0, "随入户发放" },
  { "publicity", 240, "1", "签约告知书", NOBODY, FALSE, 20, -1, 800, 0, 0, "" },
  { "publicity", 236, "3", "家庭医生联系卡", NOBODY, FALSE, 40, -1, 650, 0, 0, "每户一张" },
  { "publicity", 200, "5", "家庭医生进万户，健康生活暖万家", NOBODY, FALSE, 80, -1, 12, 0, 0, "主要路口悬挂横幅" },
  { "publicity", 118, "4", "高血压防治宣传单", NOBODY, FALSE, 30, -1, 600, 0, 0, "" },
  { "publicity", 70,  "7", "村村响广播", NOBODY, FALSE, 90, -1, 60, 0, 0, "早晚各一次，连播一月" },
  { "publicity", 35,  "8", "中心公众号推送", NOBODY, FALSE, NOBODY, -1, 4, 0, 0, "签约服务项目公示" },

  { "equipment", 262, "1", "CZX-01", 0, TRUE, NOBODY, -1, 1, 0, 0, "出诊箱" },
  { "equipment", 262, "3", "XYJ-01", 0, TRUE, NOBODY, -1, 1, 0, 0, "上臂式电子血压计" },
  { "equipment", 262, "4", "XTY-02", 1, TRUE, NOBODY, -1, 1, 0, 0, "血糖仪，含试纸 50 条" },
  { "equipment", 261, "2", "TZQ-03", 2, TRUE, NOBODY, -1, 1, 0, 0, "" },
  { "equipment", 261, "3", "XYJ-04", 3, TRUE, NOBODY, -1, 1, 0, 190, "示值偏差，退回送检" },
  { "equipment", 70,  "3", "XYJ-09", 3, TRUE, NOBODY, -1, 1, 0, 0, "更换" },

  { "permit", 265, "", "YT-001", 0, TRUE, NOBODY, -1, -1, 365, 0, "" },
  { "permit", 265, "", "YT-002", 1, TRUE, NOBODY, -1, -1, 365, 0, "" },
  { "permit", 265, "", "YT-003", 2, TRUE, NOBODY, -1, -1, 365, 0, "" },
  { "permit", 264, "", "YT-004", 3, TRUE, NOBODY, -1, -1, 365, 0, "" },
  { "permit", 264, "", "YT-005", 4, TRUE, NOBODY, -1, -1, 365, 120, "调离，已收回" },

  { "archive", 180, "", "第 01 盒", 0, FALSE, 0,  -1, 40, 0, 0, "一月至三月签约协议", "档案室 A 柜 1 层" },
  { "archive", 178, "", "第 02 盒", 2, FALSE, 30, -1, 36, 0, 0, "一月至三月签约协议", "档案室 A 柜 1 层" },
  { "archive", 88,  "", "第 03 盒", 0, FALSE, 0,  -1, 28, 0, 0, "四月至六月签约协议", "档案室 A 柜 2 层" },
  { "archive", 85,  "", "第 04 盒", 4, FALSE, 55, -1, 33, 0, 0, "家庭状况评估表、知情同意书", "档案室 A 柜 2 层" },
};

/* Health education goes on all year (rules.md 3.14): each of these so many days apart. */
static const struct
{
  const char *kind;
  int days;
  const char *const titles[10]; /* one after the other; then from the first again */
  const char *outcome;
  gboolean has_people;
} courses[] = {
  { "1", 27, { "高血压健康教育处方", "糖尿病饮食手册", "孕期保健折页", "老年人防跌倒", "慢阻肺防治折页", "结核病防治折页", "合理用药", "健康素养66条", "新生儿护理", "心理健康" }, "", FALSE },
  { "2", 50, { "慢阻肺呼吸训练视频", "新生儿护理视频", "八段锦示范视频", "心肺复苏视频", "控盐生活视频" }, "候诊区循环播放", FALSE },
  { "3", 33, { "家庭医生签约服务", "合理膳食", "结核病防治", "心理健康" }, "宣传栏更换", FALSE },
  { "4", 31, { "高血压自我管理", "糖尿病足的预防", "科学育儿", "中医治未病" }, "居民反应良好", TRUE },
  { "5", 46, { "世界家庭医生日咨询", "全国高血压日咨询", "联合国糖尿病日咨询", "结核病日咨询" }, "现场测血压、解答用药", TRUE },
};
/* clang-format on */

static gint64
find_area (const JyDemo *self, int share)
{
  guint i = self->places->len * (guint) MAX (share, 0) / 100;

  return share != NOBODY && self->places->len > 0
           ? g_array_index (self->places, JyDemoPlace, i).community
           : 0;
}

static gboolean
write_entry (JyDemo *self, const Entry *entry, GError **error)
{
  const JyDemoTeam *team = entry->team != NOBODY ? &self->teams[entry->team] : NULL;
  GDate day = jy_demo_add_days (&self->today, -entry->days_ago);
  JyStoredLogbookEntry stored = { .id = jy_store_new_id (self->store),
                                  .logbook = (char *) entry->logbook,
                                  .happened_on = day,
                                  .kind = (char *) entry->kind,
                                  .title = (char *) entry->title,
                                  .area = find_area (self, entry->place),
                                  .persons = entry->persons,
                                  .copies = entry->copies,
                                  .detail = (char *) entry->detail,
                                  .outcome = (char *) entry->outcome,
                                  .result = (char *) (entry->result != NULL ? entry->result : "") };

  if (team != NULL && team->id == 0)
    return TRUE; /* a small centre has fewer teams */
  if (team != NULL)
    {
      gboolean is_own =
        g_str_equal (entry->logbook, "equipment") || g_str_equal (entry->logbook, "permit");

      stored.team = is_own ? 0 : team->id;
      stored.staff = entry->has_doctor ? team->village_doctor : 0;
    }
  if (entry->due > 0)
    stored.due_on = jy_demo_add_days (&day, entry->due);
  if (entry->settled > 0)
    stored.settled_on = jy_demo_add_days (&day, entry->settled);

  return jy_store_insert_logbook_entry (self->store, &stored, error);
}

static int
count_titles (gsize course)
{
  int n = 0;

  while (n < (int) G_N_ELEMENTS (courses[course].titles) && courses[course].titles[n] != NULL)
    n++;

  return n;
}

static gboolean
write_course (JyDemo *self, gsize course, GError **error)
{
  int n = 0;

  for (int days_ago = 260 - (int) course * 3; days_ago > 0; days_ago -= courses[course].days, n++)
    {
      const gboolean has_people = courses[course].has_people;
      const Entry entry = {
        .logbook = "education",
        .days_ago = days_ago,
        .kind = courses[course].kind,
        .title = courses[course].titles[n % count_titles (course)],
        .team = NOBODY,
        .place = n * 17 % 100,
        .persons = has_people ? jy_demo_between (self->rand, 18, 64) : -1,
        .copies = has_people ? jy_demo_between (self->rand, 20, 80) : -1,
        .detail = has_people ? "签到表、照片" : "样张",
        .outcome = courses[course].outcome,
      };

      if (!write_entry (self, &entry, error))
        return FALSE;
    }

  return TRUE;
}

/* What the hospital's system counted of each team by the end of a month. */
static gboolean
write_visits (JyDemo *self, int team, int days_ago, GError **error)
{
  int all = jy_demo_between (self->rand, 60, 180);
  int here = all * jy_demo_between (self->rand, 62, 88) / 100;
  Entry entry = { .logbook = JY_LOGBOOK_VISITS,
                  .days_ago = days_ago,
                  .kind = JY_LOGBOOK_VISITS_HERE,
                  .title = "县域医共体信息平台",
                  .team = team,
                  .place = NOBODY,
                  .persons = all,
                  .copies = here,
                  .detail = "",
                  .outcome = "" };

  if (!write_entry (self, &entry, error))
    return FALSE;
  entry.kind = JY_LOGBOOK_VISITS_DOCTOR;
  entry.copies = here * jy_demo_between (self->rand, 50, 80) / 100;
  return write_entry (self, &entry, error);
}

/* Of the last twelve months that are over. */
static gboolean
write_months (JyDemo *self, GError **error)
{
  GDate day = self->today;

  g_date_add_days (&day, 1); /* the last day of a month ends it */
  for (int month = 0; month < 12; month++)
    {
      g_date_set_day (&day, 1);
      for (guint team = 0; team < G_N_ELEMENTS (self->teams); team++)
        if (!write_visits (self, (int) team, g_date_days_between (&day, &self->today) + 1, error))
          return FALSE;
      g_date_subtract_months (&day, 1);
    }

  return TRUE;
}

gboolean
jy_demo_write_logbooks (JyDemo *self, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    if (!write_entry (self, &entries[i], error))
      return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (courses); i++)
    if (!write_course (self, i, error))
      return FALSE;

  return write_months (self, error);
}
