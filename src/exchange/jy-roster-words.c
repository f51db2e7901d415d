/* jy-roster-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-words.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-roster-value.h"
#include "jy-text.h"

/* clang-format off */
const JyRosterFieldInfo jy_roster_fields[JY_ROSTER_N_FIELDS] = {
  [JY_ROSTER_UNUSED]           = { "",                 NC_("roster", "Not used"),             FALSE },
  [JY_ROSTER_SEQUENCE]         = { "sequence",         NC_("roster", "Running number"),       FALSE },
  [JY_ROSTER_HOUSEHOLD_NUMBER] = { "household-number", NC_("roster", "Household number"),     TRUE },
  [JY_ROSTER_HEAD_NAME]        = { "head-name",        NC_("roster", "Head of household"),    TRUE },
  [JY_ROSTER_NAME]             = { "name",             NC_("roster", "Name"),                 FALSE },
  [JY_ROSTER_RELATION]         = { "relation",         NC_("roster", "Relation to the head"), FALSE },
  [JY_ROSTER_SEX]              = { "sex",              NC_("roster", "Sex"),                  FALSE },
  [JY_ROSTER_ID_NUMBER]        = { "id-number",        NC_("roster", "Identity number"),      FALSE },
  [JY_ROSTER_BORN_ON]          = { "born-on",          NC_("roster", "Birth date"),           FALSE },
  [JY_ROSTER_PHONE]            = { "phone",            NC_("roster", "Phone"),                FALSE },
  [JY_ROSTER_AREA]             = { "area",             NC_("roster", "Community or village"), TRUE },
  [JY_ROSTER_ADDRESS]          = { "address",          NC_("roster", "Address"),              TRUE },
  [JY_ROSTER_GROUPS]           = { "groups",           NC_("roster", "Population groups"),    FALSE },
  [JY_ROSTER_GROUP]            = { "group",            NC_("roster", "Group, ticked"),        FALSE },
  [JY_ROSTER_SIGNED]           = { "signed",           NC_("roster", "Signed or not"),        TRUE },
  [JY_ROSTER_SIGNED_ON]        = { "signed-on",        NC_("roster", "Signed on"),            TRUE },
  [JY_ROSTER_PACKAGE]          = { "package",          NC_("roster", "Package"),              TRUE },
  [JY_ROSTER_TEAM]             = { "team",             NC_("roster", "Team"),                 TRUE },
  [JY_ROSTER_DOCTOR]           = { "doctor",           NC_("roster", "Doctor"),               TRUE },
  [JY_ROSTER_CHANNEL]          = { "channel",          NC_("roster", "Way of signing"),       TRUE },
  [JY_ROSTER_NOTE]             = { "note",             NC_("roster", "Note"),                 FALSE },
  [JY_ROSTER_REASON]           = { "reason",           NC_("roster", "Reason it was not taken"), FALSE },
};

/* What clinics write above their columns, folded, with "|" between the words. */
static const struct
{
  JyRosterField field;
  const char *words;
} built_in[] = {
  { JY_ROSTER_SEQUENCE, "序号|序|编号|no|no.|#|排序|行号" },
  { JY_ROSTER_HOUSEHOLD_NUMBER,
    "户编号|户号|家庭编号|家庭户号|家庭号|户口编号|户籍编号|户籍号|户口号|户口簿号|户编码|户代码|家庭编码|"
    "家庭档案号|家庭档案编号|户序号|户别编号|门户编号|householdnumber|householdno|household" },
  { JY_ROSTER_HEAD_NAME, "户主|户主姓名|户主名|户主名字|户主名称|家庭户主|家庭户主姓名|headofhousehold|head" },
  { JY_ROSTER_NAME,
    "姓名|居民姓名|成员姓名|家庭成员|家庭成员姓名|签约居民|签约居民姓名|签约人|签约人姓名|签约对象|签约对象姓名|"
    "服务对象|服务对象姓名|人员姓名|名字|村民姓名|患者姓名|本人姓名|签约成员|签约成员姓名|name" },
  { JY_ROSTER_RELATION,
    "与户主关系|关系|与户主的关系|同户主关系|和户主关系|家庭关系|成员关系|与户主之关系|称谓|与户主称谓|"
    "户主关系|与签约人关系|relation|relationtohead|relationtothehead" },
  { JY_ROSTER_SEX, "性别|男女|sex|gender" },
  { JY_ROSTER_ID_NUMBER,
    "身份证号码|身份证号|身份证|公民身份号码|公民身份证号|公民身份证号码|居民身份证号|居民身份证号码|居民身份证|"
    "证件号码|证件号|身份证件号码|身份证件号|身份号码|有效证件号码|身份证编号|身份证号码18位|本人身份证号|"
    "成员身份证号|成员身份证号码|本人身份证号码|idnumber|idno|identitynumber" },
  { JY_ROSTER_BORN_ON,
    "出生日期|出生年月日|出生年月|生日|出生时间|出生|生年月日|出生日|birthdate|dateofbirth|born|bornon" },
  { JY_ROSTER_PHONE,
    "联系电话|电话|手机号|手机|手机号码|电话号码|联系方式|本人电话|联系手机|移动电话|联系号码|本人联系电话|"
    "联系电话手机|电话手机|家庭电话|居民电话|phone|telephone|mobile" },
  { JY_ROSTER_AREA,
    "社区|村|社区村|村社区|所属社区|所属村|所在社区|所在村|村居|所属村居|行政村|居委会|村委会|村居委会|居村委会|"
    "居委|村委|社区名称|村名|村名称|辖区|所属辖区|片区|所属片区|所属社区村|所在社区村|村社|社区居委会|"
    "所属居委会|所属村委会|所属行政村|社区行政村|管辖社区|area|community|village|communityorvillage" },
  { JY_ROSTER_ADDRESS,
    "详细住址|家庭地址|家庭住址|住址|地址|现住址|现住地址|居住地址|详细地址|家庭详细地址|家庭详细住址|常住地址|"
    "门牌号|门牌|居住地|住所|现居住地|现居住地址|联系地址|户籍地址|address" },
  { JY_ROSTER_GROUPS,
    "人群分类|重点人群|慢病情况|人群类别|人群类型|人群属性|人群|重点人群类型|重点人群类别|重点人群分类|所属人群|"
    "慢性病|慢病|慢病类型|慢性病情况|慢病病种|病种|患病情况|疾病|疾病情况|所患疾病|患病名称|健康状况|管理人群|"
    "服务人群|人员类别|人员类型|居民类别|居民类型|特殊人群|既往病史|既往史|病史|签约人群|签约人群分类|"
    "签约人群类别|人群标签|标签|人群特征|populationgroups|groups" },
  { JY_ROSTER_SIGNED,
    "是否签约|签约|签约状态|签约情况|已签约|签约与否|是否已签约|是否签约家庭医生|是否家庭医生签约|签约标志|signed|"
    "signedornot" },
  { JY_ROSTER_SIGNED_ON,
    "签约日期|签约时间|签约年月日|签约日|签订日期|签订时间|协议日期|协议签订日期|协议签订时间|签字日期|签协议日期|"
    "签约起始日期|签约开始日期|签约起始时间|协议开始日期|签约生效日期|生效日期|首次签约日期|signedon|signingdate" },
  { JY_ROSTER_PACKAGE,
    "服务包|签约包|包类型|服务包类型|签约服务包|服务包名称|签约包名称|签约包类型|套餐|服务包类别|签约套餐|签约类型|"
    "服务包级别|服务包等级|包名称|所签服务包|个性化服务包|package|servicepackage" },
  { JY_ROSTER_TEAM,
    "签约团队|责任团队|团队|团队名称|家庭医生团队|服务团队|家医团队|所属团队|签约团队名称|签约医生团队|管理团队|"
    "家庭医生服务团队|责任医生团队|team" },
  { JY_ROSTER_DOCTOR,
    "签约医生|家庭医生|责任医生|医生|签约医师|责任医师|家庭医生姓名|签约医生姓名|责任医生姓名|乡村医生|村医|"
    "签约家庭医生|服务医生|管理医生|村医姓名|片儿医|doctor|familydoctor" },
  { JY_ROSTER_CHANNEL, "签约方式|签约渠道|签约途径|签约形式|wayofsigning|channel" },
  { JY_ROSTER_NOTE, "备注|说明|备注说明|其他|其它|其他说明|附注|情况说明|note|notes|remark|remarks" },
  { JY_ROSTER_REASON,
    "未导入原因|原因|来源工作表|来源行|列|reasonitwasnottaken|reason|fromsheet|fromrow|column" },
};
/* clang-format on */

struct _JyRosterWords
{
  GHashTable *fields; /* folded word → JyRosterField */
};

JyRosterField
jy_roster_field_from_kind (const char *kind)
{
  for (JyRosterField field = JY_ROSTER_SEQUENCE; field < JY_ROSTER_N_FIELDS; field++)
    if (g_strcmp0 (jy_roster_fields[field].kind, kind) == 0)
      return field;

  return JY_ROSTER_UNUSED;
}

const char *
jy_roster_field_get_name (JyRosterField field)
{
  return g_dpgettext2 (NULL, "roster", jy_roster_fields[field].name);
}

/* Punctuation says nothing: 社区（村） is 社区村, *姓名: is 姓名. */
static char *
normalise (const char *header)
{
  g_autofree char *folded = jy_text_fold (header);
  GString *text = g_string_sized_new (strlen (folded));

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || c == '#')
        g_string_append_unichar (text, c);
    }

  return g_string_free (text, FALSE);
}

JyRosterWords *
jy_roster_words_new (void)
{
  JyRosterWords *self = g_new0 (JyRosterWords, 1);

  self->fields = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (built_in); i++)
    {
      g_auto (GStrv) words = g_strsplit (built_in[i].words, "|", -1);

      for (char **word = words; *word != NULL; word++)
        jy_roster_words_add (self, *word, built_in[i].field);
    }

  return self;
}

void
jy_roster_words_free (JyRosterWords *self)
{
  g_clear_pointer (&self->fields, g_hash_table_unref);
  g_free (self);
}

void
jy_roster_words_add (JyRosterWords *self, const char *word, JyRosterField field)
{
  g_autofree char *key = normalise (word);

  if (*key != '\0')
    g_hash_table_insert (self->fields, g_steal_pointer (&key), GINT_TO_POINTER (field));
}

static JyRosterField
look_up (const JyRosterWords *self, const char *header)
{
  g_autofree char *key = normalise (header);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->fields, key));
}

/* Returns: (transfer full): @header without what is in brackets: 签约日期（例：2026-9-30） */
static char *
drop_brackets (const char *header)
{
  g_autofree char *clean = jy_text_clean (header); /* narrow brackets */
  char *open = strpbrk (clean, "([");

  if (open != NULL)
    *open = '\0';

  return g_steal_pointer (&clean);
}

JyRosterField
jy_roster_words_find (const JyRosterWords *self, const char *header, JyGroup *group)
{
  g_autofree char *bare = drop_brackets (header);
  JyRosterField field = look_up (self, header);

  *group = JY_GROUP_NONE;
  if (field == JY_ROSTER_UNUSED)
    field = look_up (self, bare);
  if (field == JY_ROSTER_UNUSED && jy_roster_value_find_group (bare, group))
    field = JY_ROSTER_GROUP;

  return field;
}
