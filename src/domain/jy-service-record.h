/* jy-service-record.h - what the rules look at in a record of a service, and in a referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-service-kind.h"

G_BEGIN_DECLS

/* The way of a visit, as the forms code it; a form that does not ask is done face to face. */
typedef enum
{
  JY_WAY_UNKNOWN = 0,
  JY_WAY_CLINIC = 1,
  JY_WAY_HOME = 2,
  JY_WAY_TELEPHONE = 3,
} JyVisitWay;

/* What came of a visit; only one that was done is a service. */
typedef enum
{
  JY_VISIT_DONE = 0,
  JY_VISIT_LOST,
  JY_VISIT_DIED,
  JY_VISIT_REFUSED,
  JY_VISIT_MOVED,
} JyVisitResult;

/* What a record asks for beyond the next regular visit. */
typedef enum
{
  JY_NEXT_NONE = 0,
  JY_NEXT_RECHECK,
  JY_NEXT_REFERRAL,
} JyNextStep;

/* Who watches the doses of a tuberculosis patient, as the forms code it. */
typedef enum
{
  JY_SUPERVISOR_UNKNOWN = 0,
  JY_SUPERVISOR_MEDICAL = 1,
  JY_SUPERVISOR_FAMILY = 2,
  JY_SUPERVISOR_SELF = 3,
  JY_SUPERVISOR_OTHER = 4,
} JySupervisor;

/* What a record may hold and a rule may ask for; as bits. */
typedef enum
{
  JY_CONTENT_PRESSURE = 1 << 0, /* both numbers of a blood pressure */
  JY_CONTENT_GLUCOSE = 1 << 1,  /* a fasting one */
  JY_CONTENT_PERSON = 1 << 2,   /* the person was there, not only the family */
} JyServiceContent;

/**
 * JyServiceRecord:
 * @id: of the record
 * @form: which form it is; not recheck or referral-check
 * @item: the id of the promised item it delivers, 0 if it names none
 * @next: what was decided when it was saved
 * @next_by: until when that is due; invalid: as long as the centre allows
 * @supervisor: told by the forms of tuberculosis
 * @missing: bits of JyServiceContent: what the form has room for, or not, and was not filled in
 * @finds_risk: it found the person at high risk of hypertension (3.7)
 */
typedef struct
{
  gint64 id;
  JyServiceKind form;
  GDate done_on;
  JyVisitWay way;
  JyVisitResult result;
  gint64 item;
  JyNextStep next;
  GDate next_by;
  JySupervisor supervisor;
  guint missing;
  gboolean finds_risk;
} JyServiceRecord;

/* The word in files: done, lost, died, refused, moved. */
JyVisitResult jy_visit_result_from_id (const char *id);

/* Whether the answers of @form tell jy_service_record_look() anything. */
gboolean jy_service_record_needs_answers (JyServiceKind form);

/* Takes what @answers (nullable), as jy_answers_dup_text() writes them, say beside the columns of
 * the record: what is missing, who watches the doses; a visit where nobody was met, or a call that
 * nobody answered, is none that was done. */
void jy_service_record_look (JyServiceRecord *self, const char *answers);

/* Takes what the @rules (nullable) by which it was judged, as jy_outcome_dup_rules() writes them,
 * say of the person: of a form that looks for risks. */
void jy_service_record_take_rules (JyServiceRecord *self, const char *rules);

/* Whether the record looked for all the risks and found none (3.7): an examination or assessment
 * face to face, with a blood pressure that nothing is asked about any more. */
gboolean jy_service_record_clears_risk (const JyServiceRecord *self);

/* Referred elsewhere; open until a result is entered (S77). */
typedef struct
{
  gint64 id;
  gint64 record; /* that asked for it, 0: none */
  GDate made_on;
  GDate check_by; /* invalid: as long as the centre allows */
  GDate result_on;
} JyReferralFact;

G_END_DECLS
